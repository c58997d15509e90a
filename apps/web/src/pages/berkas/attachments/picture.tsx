import { useCallback } from 'react';
import classes from './picture.module.css';

/** A picture as wide as there is room. */
export function Picture({ file, title }: { readonly file: Blob; readonly title: string }) {
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image) return undefined;
      const address = URL.createObjectURL(file);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [file],
  );
  return <img ref={show} alt={title} className={classes['picture']} />;
}
