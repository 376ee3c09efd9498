#!/usr/bin/env python3
"""Reads a feed of jobs from standard input with Python's own XML parser, and prints what it found as JSON."""

import json
import sys
import xml.etree.ElementTree as tree

root = tree.fromstring(sys.stdin.buffer.read())
json.dump(
    {
        "root": root.tag,
        "publisher": root.findtext("publisher"),
        "changed": root.findtext("lastBuildDate"),
        "jobs": [{field.tag: field.text or "" for field in job} for job in root.iter("job")],
    },
    sys.stdout,
)
