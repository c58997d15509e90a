import { useMutation } from '@tanstack/react-query';
import { saveFile } from '../save-file.js';
import { useAnnounce } from '../use-announce.js';

/** What the gateway answers where a file is asked for. */
export interface FileAnswer {
  readonly data?: Blob;
  readonly response: Response;
}

interface Download<What> {
  /** Asks the gateway for it. */
  readonly ask: (what: What) => Promise<FileAnswer>;
  /** Name of the file, where the gateway names none. */
  readonly fallback: (what: What) => string;
  /** What was taken along, at the beginning of a sentence. */
  readonly noun: string;
}

/** Takes a file along, and says under which name. */
export function useDownload<What>({ ask, fallback, noun }: Download<What>) {
  const announce = useAnnounce();
  return useMutation({
    mutationFn: async (what: What) => {
      const { data, response } = await ask(what);
      if (!data) throw new Error('the gateway answered no file');
      const name = nameIn(response.headers.get('content-disposition')) ?? fallback(what);
      saveFile(data, name);
      return name;
    },
    onSuccess: (name) => announce(`${noun} diunduh: ${name}`),
  });
}

/** The name that an answer gives its file. */
const nameIn = (disposition: string | null): string | undefined =>
  disposition?.match(/filename="([^"]+)"/)?.[1];
