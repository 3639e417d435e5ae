/** A register's id as people write it: `admin_utama` → `Admin utama`. */
export function registerTitle(id: string): string {
  const words = id.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
