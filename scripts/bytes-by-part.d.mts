export function bytesByPart(): Promise<Record<string, number>>;
