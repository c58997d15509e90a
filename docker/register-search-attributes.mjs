/** Registers the search attributes of @tte/contracts and ends. The worker does the same whenever it starts. */
import { connectTemporal, registerSearchAttributes } from '@tte/temporal';

const address = process.env.TEMPORAL_ADDRESS;
const namespace = process.env.TEMPORAL_NAMESPACE;
if (!address || !namespace) throw new Error('TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE must be set.');

const { connection } = connectTemporal({ address, namespace, tls: false });
// A namespace is known to every part of the server only some seconds after it was made.
for (let left = 12; ; left -= 1) {
  try {
    const added = await registerSearchAttributes(connection, namespace);
    console.log(added.length > 0 ? `Added ${added.join(', ')}.` : 'All search attributes are there.');
    break;
  } catch (error) {
    if (left === 0 || error.name === 'SearchAttributeConflict') throw error;
    console.log(`Not yet: ${error.message}`);
    await new Promise((resolve) => setTimeout(resolve, 5000));
  }
}
await connection.close();
