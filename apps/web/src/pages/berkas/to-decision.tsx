import { Affix, Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

/** On a phone, the way back to what is asked, while that is out of sight. */
export function ToDecision() {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const form = document.getElementById('putusan');
    if (!form) return undefined;
    const observer = new IntersectionObserver(([entry]) => setAway(entry?.isIntersecting === false));
    observer.observe(form);
    return () => observer.disconnect();
  });
  if (!isAway) return null;
  const show = () => {
    const form = document.getElementById('putusan');
    form?.scrollIntoView({ block: 'start' });
    form?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true });
  };
  return (
    <Affix position={{ bottom: 16, right: 16 }}>
      <Button radius="xl" leftSection={<IconArrowUp size={18} aria-hidden />} onClick={show}>
        Putuskan
      </Button>
    </Affix>
  );
}
