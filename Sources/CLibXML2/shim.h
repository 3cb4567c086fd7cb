// libxml2 for Swift. Debian's headers pull in ICU's, which clash with the copy inside Foundation,
// so ICU is left out here: nothing in voc uses xmlCharEncodingHandler by value.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
