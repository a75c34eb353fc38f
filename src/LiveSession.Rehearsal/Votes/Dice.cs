namespace LiveSession.Rehearsal.Votes;

/// <summary>Random numbers that depend on the seed and on what they are for, not on who rolled before.</summary>
internal static class Dice
{
    public static Random From(int seed, int purpose, int version)
    {
        // Multipliers of a known mixing function; neighbouring seeds must not give neighbouring sequences.
        var mixed = unchecked((uint)seed * 0x9E3779B1u ^ (uint)purpose * 0x85EBCA77u ^ (uint)version * 0xC2B2AE3Du);
        mixed ^= mixed >> 15;
        mixed *= 0x2C1B3C6Du;
        mixed ^= mixed >> 12;
        return new Random((int)(mixed & int.MaxValue));
    }
}
