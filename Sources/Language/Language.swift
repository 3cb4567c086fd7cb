// Language: UTF-8 bytes to words, clauses, lexicons and masks. It imports nothing but the standard
// library. `Words` is the pass over the bytes that the other folders share; `Tokens` is the
// classifier's; `Masking` hides personal data.
