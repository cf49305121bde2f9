/** What `inventory` prints in. */
export const INVENTORY_FORMATS = ['terminal', 'markdown', 'cyclonedx'] as const;
export type InventoryFormat = (typeof INVENTORY_FORMATS)[number];
