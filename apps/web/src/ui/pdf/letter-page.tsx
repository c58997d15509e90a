import { VisuallyHidden } from '@mantine/core';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import classes from './letter-viewer.module.css';

interface LetterPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** 1: as wide as there is room. */
  readonly zoom: number;
}

/** One page as a picture, and its text for those who do not see it. */
export function LetterPage({ pdf, number, zoom }: LetterPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const drawing = draw(pdf, number, zoom, canvas.current);
    drawing.text.then(setText, () => undefined);
    return drawing.cancel;
  }, [pdf, number, zoom]);
  return (
    <>
      <canvas
        ref={canvas}
        className={classes['page']}
        role="img"
        aria-label={`Halaman ${number} dari ${pdf.numPages}`}
      />
      <VisuallyHidden>{text}</VisuallyHidden>
    </>
  );
}

function draw(pdf: PDFDocumentProxy, number: number, zoom: number, canvas: HTMLCanvasElement | null) {
  let isOver = false;
  let stop = () => {};
  const text = pdf.getPage(number).then(async (page) => {
    const width = canvas?.parentElement?.clientWidth;
    if (canvas && width && !isOver) {
      const fit = (width / page.getViewport({ scale: 1 }).width) * zoom;
      const viewport = page.getViewport({ scale: fit * window.devicePixelRatio });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      canvas.style.width = `${width * zoom}px`;
      const task = page.render({ canvas, viewport });
      stop = () => task.cancel();
      await task.promise;
    }
    const { items } = await page.getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  const cancel = () => {
    isOver = true;
    stop();
  };
  return { text, cancel };
}
