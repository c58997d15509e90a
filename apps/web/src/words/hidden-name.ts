/** Stands where a list has no name to show: the data are damaged, or the reader does not see persons. */
export const hiddenName = (fault: 'case-data-unreadable' | undefined): string =>
  fault ? 'Data tidak terbaca' : 'Nama tidak ditampilkan';
