import { useRef } from 'react';

/** A key for what is sent: another one whenever the content is another, so that sending it twice does it once. */
export function useKey(): (content: unknown) => string {
  const last = useRef({ content: '', key: '' });
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current.content !== text) last.current = { content: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
