import type { MessageWords } from './message-words.js';

/** What authors are told, in Spanish. */
export const messagesEs: MessageWords = {
  wrong: {
    missing: 'falta',
    unfilled: 'quedó sin rellenar en la plantilla',
    'too-long': 'es demasiado largo',
    'ambiguous-number': 'puede significar $',
    'not-a-number': '«$» no es un número simple',
    'not-a-count': '«$» no es un número entero',
    'not-a-share': '«$» no es una parte del 100\u00a0%',
    'not-a-source': '«$» no tiene la forma «nombre: antes a después»',
    'not-a-link': 'no es una dirección web, de correo o relativa',
    'unknown-word': '«$» es desconocido',
    contradiction: 'contradice lo demás',
    repeated: 'tiene dos veces «$»',
    'too-many': 'tiene más de 12 fuentes',
    'wrong-sum': 'no cuadra: la suma es $',
    'unknown-figure': 'no hay ninguna figura «$»',
    unclosed: 'no tiene etiqueta de cierre, así que lo que sigue formaría parte de ella',
    'too-deep':
      'hay demasiados elementos abiertos aquí, así que a partir de aquí no se dibuja nada',
    'too-many-figures': 'viene después de las $ figuras que se dibujan de un documento; divídalo',
    'relative-link':
      'no lleva a ninguna parte desde un correo, que no está en ningún sitio; se omite',
    'no-sentence': 'no contiene una frase para quien no ve la figura',
    'other-sentence': 'la frase que contiene dice $; la figura, $',
    'silent-sentence': 'la frase que contiene no dice ninguno de sus números: $',
    'unknown-attribute': 'no es un atributo de esta figura',
    'other-numbers': 'dice $, pero $ en $',
    'other-figures': 'es la última de $ figuras, pero hay $ a partir de $',
    'missing-glyphs': 'la fuente no tiene ningún signo para $',
  },
  colon: ': ',
  write: '; escriba ',
  or: ' o ',
};
