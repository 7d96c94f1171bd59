/** Keys of the LiveKit that tests play. */
export const liveKitKey = "fake-livekit-key";
export const liveKitSecret = "fake-livekit-secret-of-more-than-32-characters";
/** A room of this name has a server that is out of order. */
export const brokenRoom = "broken";
