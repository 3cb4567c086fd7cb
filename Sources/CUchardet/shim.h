// uchardet: guesses the encoding of bytes.
#include <uchardet/uchardet.h>
