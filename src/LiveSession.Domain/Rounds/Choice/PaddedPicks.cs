using System.Buffers.Binary;

namespace LiveSession.Domain.Rounds.Choice;

/// <summary>
/// Picks as bytes, as many for every ballot of a vote and in the order of the options: once sealed, neither its length nor the
/// order in which somebody chose says anything.
/// </summary>
public static class PaddedPicks
{
    // Which option, from 1 (0: nothing more), and its points.
    private const int Slot = sizeof(ushort) + sizeof(int);

    public static byte[] Write(Poll poll, IReadOnlyList<Pick> picks)
    {
        ArgumentNullException.ThrowIfNull(poll);
        ArgumentNullException.ThrowIfNull(picks);
        var bytes = new byte[Length(poll)];
        var given = picks.ToDictionary(pick => pick.OptionId, pick => pick.Points, StringComparer.Ordinal);
        var at = bytes.AsSpan();
        for (var index = 0; index < poll.Options.Count; index++)
        {
            if (given.TryGetValue(poll.Options[index].Id, out var points))
            {
                BinaryPrimitives.WriteUInt16BigEndian(at, checked((ushort)(index + 1)));
                BinaryPrimitives.WriteInt32BigEndian(at[sizeof(ushort)..], points);
                at = at[Slot..];
            }
        }

        return bytes;
    }

    /// <summary>The picks; null when this is no valid ballot of the vote.</summary>
    public static IReadOnlyList<Pick>? Read(Poll poll, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(poll);
        if (bytes.Length != Length(poll))
        {
            return null;
        }

        var picks = new List<Pick>();
        for (; bytes.Length > 0 && BinaryPrimitives.ReadUInt16BigEndian(bytes) is var number and > 0; bytes = bytes[Slot..])
        {
            if (number > poll.Options.Count)
            {
                return null;
            }

            picks.Add(new Pick(poll.Options[number - 1].Id, BinaryPrimitives.ReadInt32BigEndian(bytes[sizeof(ushort)..])));
        }

        return poll.Check(picks) is null ? picks : null;
    }

    private static int Length(Poll poll) => Slot * poll.Settings.Rule.MostPicks(poll.Options.Count);
}
