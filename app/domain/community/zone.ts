/** The six district groups the city works in, from the river outwards. */
export const zones = ['central', 'south', 'north', 'east', 'thonburi_north', 'thonburi_south'] as const
