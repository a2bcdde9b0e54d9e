/** How a letter ends: the name, and below it whatever the settings say. */
export const CLOSING = `{{my.name}}
{{#my.signature}}
{{my.signature}}
{{/my.signature}}`;
