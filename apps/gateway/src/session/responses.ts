import { ROLES } from '@tte/domain';
import { z } from 'zod';

/** The wish with which a sign-in begins. */
export const LoginQuery = z.strictObject({
  returnTo: z.string().exactOptional().meta({
    description: 'Alamat di aplikasi ini, diawali /. Alamat lain diabaikan.',
    example: '/inbox',
  }),
});
export type LoginInput = z.output<typeof LoginQuery>;

/** Who is signed in. */
export const SessionResponse = z
  .object({
    subject: z.string(),
    name: z.string().optional(),
    roles: z.array(z.enum(ROLES)),
    offices: z.array(
      z.object({
        post: z.string(),
        title: z.string().meta({ description: 'Dengan awalannya, seperti "Plh. Kabid Jementa Sis Ap".' }),
        capacity: z.string(),
      }),
    ),
    csrfToken: z.string().meta({ description: 'Untuk header x-csrf-token pada permintaan yang mengubah.' }),
    idleEndsAt: z.iso.datetime().meta({ description: 'Akhir sesi bila tidak dipakai lagi.' }),
    endsAt: z.iso.datetime().meta({ description: 'Akhir sesi dalam keadaan apa pun.' }),
  })
  .meta({ id: 'Session' });

/** Where to go for the provider's sign-out. */
export const LogoutResponse = z
  .object({
    redirectTo: z.url().meta({ description: 'Buka alamat ini untuk keluar dari penyedia identitas.' }),
  })
  .meta({ id: 'Logout' });
