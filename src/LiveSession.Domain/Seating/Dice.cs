namespace LiveSession.Domain.Seating;

/// <summary>Seeded randomness whose sequence is ours (splitmix64), so that a seed means the same plan on every runtime.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>A number from 0 to <paramref name="sides"/> - 1.</summary>
    public int Roll(int sides) => (int)(((Next() >> 32) * (ulong)sides) >> 32);

    public void Shuffle<T>(T[] items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = Roll(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private ulong Next()
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
