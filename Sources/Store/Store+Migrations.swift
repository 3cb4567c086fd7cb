import GRDB

extension Store {
  /// The steps from an empty file to today's tables. A step that has shipped is never changed.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 items") { db in
      try db.execute(
        sql: """
          CREATE TABLE source (
            file TEXT NOT NULL, digest TEXT NOT NULL, counts BLOB NOT NULL,
            PRIMARY KEY (file, digest)
          );
          CREATE TABLE item (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, hash INTEGER NOT NULL,
            created INTEGER, customer TEXT, json BLOB NOT NULL
          );
          CREATE INDEX item_created ON item (created);
          CREATE INDEX item_customer ON item (customer) WHERE customer IS NOT NULL;
          CREATE TABLE reject (seq INTEGER PRIMARY KEY, line BLOB NOT NULL);
          CREATE TABLE correction (
            id TEXT PRIMARY KEY, json BLOB NOT NULL
          );
          CREATE TABLE change (id TEXT PRIMARY KEY, json BLOB NOT NULL);
          CREATE TABLE state (key TEXT PRIMARY KEY, value BLOB NOT NULL);
          CREATE TABLE published (
            period TEXT PRIMARY KEY, headline TEXT NOT NULL, folder TEXT NOT NULL
          );
          """)
    }
    migrator.registerMigration("2 draws") { db in
      try db.execute(
        sql: """
          CREATE TABLE draw (
            id TEXT PRIMARY KEY, probability REAL NOT NULL, process TEXT, department TEXT
          );
          """)
    }
    migrator.registerMigration("3 summaries") { db in
      try db.execute(
        sql: """
          CREATE TABLE summary (
            start INTEGER PRIMARY KEY, stop INTEGER NOT NULL, basis TEXT NOT NULL,
            counts BLOB NOT NULL, samples BLOB NOT NULL, before BLOB
          );
          """)
      var digest: UInt64 = 0
      let rows = try Row.fetchCursor(db, sql: "SELECT id, hash FROM item")
      while let row = try rows.next() {
        digest &+= Self.fingerprint(id: row["id"], hash: row["hash"])
      }
      try Self.addToDigest(digest, db)
    }
    return migrator
  }
}
