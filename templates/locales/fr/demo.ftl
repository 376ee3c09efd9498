set-up-vision = Ici, tout le monde a un coach, et chaque coach tient parole.
example-vision = Nous aidons les petits commerces à grandir à leur rythme.
example-evidence = A parlé d’un feedback reçu au printemps, essayé dans la semaine, et de ce qui a changé depuis.
