#!/bin/sh
# Runs workerd, and ends it when the program that started it is gone: killed outright, that program cannot do so itself, and
# what is left of it would keep the port and the data. Its number comes from itself, because the parent of this shell is
# another one already where that program did not live to see it.
(
  while kill -0 "$VIVA_SERVER_PID" && kill -0 "$$"; do sleep 0.5; done
  kill -9 "$$"
) <&- >&- 2>&- 3>&- &
exec "$VIVA_WORKERD" "$@"
