/** Keys of the LiveKit that tests play. */
export const liveKitKey = "fake-livekit-key";
export const liveKitSecret = "fake-livekit-secret-of-more-than-32-characters";
