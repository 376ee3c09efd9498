set-up-vision = Alle haben hier einen Coach, und jeder Coach hält Wort.
example-vision = Wir helfen kleinen Läden, in ihrem eigenen Tempo zu wachsen.
example-evidence = Erzählte von einem Feedback aus dem letzten Frühjahr, probierte es noch in derselben Woche aus und sagte, was sich dadurch verändert hat.
