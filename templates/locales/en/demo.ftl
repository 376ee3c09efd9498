set-up-vision = Everyone here has a coach, and every coach keeps their word.
example-vision = We help small shops grow at their own pace.
example-evidence = Told about a piece of feedback from last spring, tried it the same week, and said what changed.
