#!/bin/sh
# Runs workerd, and ends it when the program that started it is gone: killed outright, that program cannot do so itself, and
# what is left of it would keep the port and the data.
(
  while kill -0 "$PPID" && kill -0 "$$"; do sleep 0.5; done
  kill -9 "$$"
) <&- >&- 2>&- 3>&- &
exec "$VIVA_WORKERD" "$@"
