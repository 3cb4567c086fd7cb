// libarchive: zip, gzip and xlsx containers, read as streams.
#include <archive.h>
#include <archive_entry.h>
