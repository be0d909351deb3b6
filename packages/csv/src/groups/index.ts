export type { Groups, Membership } from "./groups.js";
export { groupsOf } from "./groups-of.js";
export { type ReadGroupsOptions, readGroups } from "./read-groups.js";
export { type GroupAggregate, summariseGroups } from "./summarise-groups.js";
export { writeGroups } from "./write-groups.js";
