/** Names of the months, January first, in both languages. */
export const monthNames: readonly { readonly id: string; readonly en: string }[] = [
  { id: "Januari", en: "January" },
  { id: "Februari", en: "February" },
  { id: "Maret", en: "March" },
  { id: "April", en: "April" },
  { id: "Mei", en: "May" },
  { id: "Juni", en: "June" },
  { id: "Juli", en: "July" },
  { id: "Agustus", en: "August" },
  { id: "September", en: "September" },
  { id: "Oktober", en: "October" },
  { id: "November", en: "November" },
  { id: "Desember", en: "December" },
];
