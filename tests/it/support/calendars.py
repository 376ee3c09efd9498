#!/usr/bin/env python3
"""Reads a calendar from standard input with Python's icalendar, and prints what it found there as JSON.

Whatever that parser could not make sense of ends it with an error.
"""

import json
import sys

import icalendar


def person(value):
    return None if value is None else [str(value.params.get("CN", "")), str(value).removeprefix("mailto:")]


def number(value):
    return None if value is None else int(value)


def event(found):
    if found.errors:
        sys.exit(f"in an event: {found.errors}")
    return {
        "uid": str(found["UID"]),
        "sequence": number(found.get("SEQUENCE")),
        "on": found.decoded("DTSTART").isoformat(),
        "until": found.decoded("DTEND").isoformat(),
        "status": str(found["STATUS"]),
        "summary": str(found["SUMMARY"]),
        "description": str(found["DESCRIPTION"]),
        "organizer": person(found.get("ORGANIZER")),
        "attendee": person(found.get("ATTENDEE")),
    }


def main():
    [calendar] = icalendar.Calendar.from_ical(sys.stdin.buffer.read(), multiple=True)
    name, refresh = calendar.get("X-WR-CALNAME"), calendar.get("REFRESH-INTERVAL")
    json.dump(
        {
            "method": str(calendar["METHOD"]),
            "name": name and str(name),
            "refresh": bool(refresh),
            "events": [event(found) for found in calendar.walk("VEVENT")],
        },
        sys.stdout,
    )


main()
