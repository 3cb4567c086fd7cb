// What `xmllint --stream --noout FILE` does: libxml2's reader over the whole file, nothing kept.
#include <libxml/xmlreader.h>
#include <stdio.h>

int main(int count, char **arguments) {
  if (count < 2) return 64;
  xmlTextReaderPtr reader = xmlReaderForFile(arguments[1], NULL, 0);
  if (!reader) return 66;
  long nodes = 0;
  int state;
  while ((state = xmlTextReaderRead(reader)) == 1) nodes++;
  xmlFreeTextReader(reader);
  fprintf(stderr, "%ld nodes\n", nodes);
  return state == 0 ? 0 : 65;
}
