import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.KeyConstraintError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * A MongoDB to develop and test against where no mongod is to be had: one file, one process.
 * Every write is committed and synced before it is answered, so what was acknowledged outlives kill -9.
 *
 * Arguments: PORT FILE [HOST]; this machine only without HOST.
 */
public final class MongoStandIn {
  private static final Set<String> WRITES = Set.of(
      "insert", "update", "delete", "findAndModify", "findandmodify", "create", "createIndexes",
      "drop", "dropDatabase", "dropIndexes", "renameCollection");
  private static final Set<String> SHAPING =
      Set.of("create", "createIndexes", "drop", "dropDatabase", "dropIndexes", "renameCollection");
  private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct");

  /** mongod's exit code for an end that it cannot help. */
  private static final int ABRUPT = 14;
  private static volatile boolean ending;

  public static void main(String[] args) throws Exception {
    int port = Integer.parseInt(args[0]);
    Path file = Path.of(args[1]).toAbsolutePath();
    String host = args.length > 2 ? args[2] : "127.0.0.1";
    Files.createDirectories(file.getParent());

    MVStore store = new MVStore.Builder()
        .fileName(file.toString())
        .backgroundExceptionHandler((thread, error) -> endBroken(error))
        .open();
    store.setRetentionTime(0); // Old pages are free at once; with H2's 45 s the file grows fifteenfold.

    MongoServer server = new MongoServer(new DurableBackend(store));
    server.bind(new InetSocketAddress(host, port));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      ending = true;
      server.shutdownNow();
    }));
    System.out.println("ready");
    new CountDownLatch(1).await();
  }

  /** As mongod ends when its disk is full: what the file holds stays, and nobody is answered by a store that is broken. */
  private static void endBroken(Throwable error) {
    if (ending) return;
    System.err.println("the data file cannot be written: " + error);
    Runtime.getRuntime().halt(ABRUPT);
  }

  private static final class DurableBackend extends H2Backend {
    private final MVStore store;
    private final AtomicLong written = new AtomicLong();
    private long durable;
    private final Map<String, LongAdder> commands = new ConcurrentHashMap<>();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();
    private final ReadWriteLock shape = new ReentrantReadWriteLock();

    DurableBackend(MVStore store) {
      super(store);
      this.store = store;
      version(new DriverVersion());
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
      return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
      String command = message.getDocument().keySet().iterator().next();
      commands.computeIfAbsent(command, name -> new LongAdder()).increment();
      boolean meetsIndexes = WRITES.contains(command) || READS.contains(command);
      Document answer;
      try {
        answer = meetsIndexes ? answer(message, command) : super.handleMessage(message);
        if (WRITES.contains(command)) makeDurable();
      } finally {
        // H2 closes a store that it could not write.
        if (store.isClosed()) endBroken(store.getPanicException());
      }
      if (command.equals("serverStatus")) answer.put("opcounters", opcounters());
      return answer;
    }

    /**
     * Indexes come to a collection, the first ones with its first write, while nobody looks through those there are.
     * While a command looks through pages, they stay: the store moves and frees them in the background.
     */
    private Document answer(MongoMessage message, String command) {
      String collection = message.getDatabaseName() + "." + message.getDocument().get(command);
      boolean shapes = SHAPING.contains(command) || (WRITES.contains(command) && !opened.contains(collection));
      Lock lock = shapes ? shape.writeLock() : shape.readLock();
      lock.lock();
      MVStore.TxCounter pages = store.registerVersionUsage();
      try {
        Document answer = super.handleMessage(message);
        if (command.startsWith("drop")) opened.clear();
        else if (shapes) opened.add(collection);
        return answer;
      } finally {
        store.deregisterVersionUsage(pages);
        lock.unlock();
      }
    }

    /** Writes that are done when a commit begins are in it, so those that wait for the same commit share it. */
    private void makeDurable() {
      long mine = written.incrementAndGet();
      synchronized (store) {
        if (durable >= mine) return;
        long covered = written.get();
        store.commit();
        store.sync();
        durable = covered;
      }
    }

    /** As mongod tells them, but by the command's own name: a bench takes the difference of two answers. */
    private Document opcounters() {
      Document counters = new Document();
      commands.forEach((name, count) -> counters.put(name, count.sum()));
      return counters;
    }
  }

  private static final class IndexedDatabase extends H2Database {
    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
      super(name, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
        String collection, String name, List<IndexKey> keys, boolean sparse) {
      return new KeyIndex(super.openOrCreateUniqueIndex(collection, name, keys, sparse), sparse);
    }
  }

  /**
   * A unique index that serves a filter which says more than its keys, as in mongod; the library looks through the
   * whole collection then. What it finds is matched with the whole filter afterwards.
   */
  private static final class KeyIndex extends Index<Object> {
    private final Index<Object> inner;

    KeyIndex(Index<Object> inner, boolean sparse) {
      super(inner.getName(), inner.getKeys(), sparse);
      this.inner = inner;
    }

    @Override
    public boolean canHandle(Document filter) {
      return inner.canHandle(keysOf(filter));
    }

    @Override
    public Iterable<Object> getPositions(Document filter) {
      return inner.getPositions(keysOf(filter));
    }

    private Document keysOf(Document filter) {
      Document keys = new Document();
      for (String key : keys()) if (filter.containsKey(key)) keys.put(key, filter.get(key));
      return keys;
    }

    @Override
    public Object getPosition(Document document) {
      return inner.getPosition(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
      inner.checkAdd(document, collection);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
      inner.add(document, position, collection);
    }

    @Override
    public Object remove(Document document) {
      return inner.remove(document);
    }

    @Override
    public long getCount() {
      return inner.getCount();
    }

    @Override
    public long getDataSize() {
      return inner.getDataSize();
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
      inner.checkUpdate(before, after, collection);
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection)
        throws KeyConstraintError {
      inner.updateInPlace(before, after, position, collection);
    }

    @Override
    public void drop() {
      inner.drop();
    }

    @Override
    public boolean isUnique() {
      return true;
    }
  }

  /** The library stops at wire version 8, and the driver wants 9 or more. */
  private static final class DriverVersion implements MongoVersion {
    @Override
    public List<Integer> getVersionArray() {
      return List.of(5, 0, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return 13;
    }

    @Override
    public String toVersionString() {
      return "5.0.0";
    }
  }
}
