import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { isPlainKey } from '../plain-key.js';

/** The key that does the same as the button, from anywhere on the page. */
export const RECALL_KEY = 'z';

interface RecallButtonProps {
  /** Milliseconds of the browser's time until when it can be pressed. */
  readonly until: number;
  readonly onRecall: () => void;
}

const SECOND = 1_000;

/** Takes a forwarding back; it counts down and goes. What it counts is seen, and read out by nobody. */
export function RecallButton({ until, onRecall }: RecallButtonProps) {
  const [now, setNow] = useState(() => Date.now());
  const [isPressed, setPressed] = useState(false);
  const left = Math.ceil((until - now) / SECOND);
  const isThere = left > 0 && !isPressed;
  useEffect(() => {
    if (!isThere) return undefined;
    const clock = setInterval(() => setNow(Date.now()), SECOND / 4);
    return () => clearInterval(clock);
  }, [isThere]);
  const press = () => {
    if (!isThere) return;
    setPressed(true);
    onRecall();
  };
  useWindowEvent('keydown', (event) => {
    if (isPlainKey(event, RECALL_KEY)) press();
  });
  if (!isThere) return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      mih={30}
      aria-keyshortcuts={RECALL_KEY}
      aria-label="Batalkan penerusan, dalam sepuluh detik"
      onClick={press}
    >
      <span aria-hidden>Batalkan ({left})</span>
    </Button>
  );
}
