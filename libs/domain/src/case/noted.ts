/** The reference to an official's note, where there is one. */
export const noted = ({ noteRef }: { readonly noteRef?: string }): { readonly noteRef?: string } =>
  noteRef === undefined ? {} : { noteRef };
