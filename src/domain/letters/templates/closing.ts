/** How a letter ends: the name, and below it whatever stands in the settings. */
export const CLOSING = `{{my.name}}
{{#my.signature}}
{{my.signature}}
{{/my.signature}}`;
