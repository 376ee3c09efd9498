set-up-vision = Iedereen heeft hier een coach, en elke coach houdt woord.
example-vision = Wij helpen kleine winkels groeien op hun eigen tempo.
example-evidence = Vertelde over feedback van afgelopen voorjaar, probeerde die nog dezelfde week uit en zei wat er veranderde.
