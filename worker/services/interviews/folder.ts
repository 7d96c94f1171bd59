/** Prefix of files in storage that are a person's own, as those of their practice are. Nobody else's lie there. */
export function folderOfUser(userId: string): string {
  return `user/${userId}`;
}
