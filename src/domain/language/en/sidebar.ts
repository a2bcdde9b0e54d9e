/** The sidebar, its rows and their menus. */
export const englishSidebar = () => ({});
