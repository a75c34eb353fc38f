using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>What each phone shows as registered: the last ballot that was acknowledged to its owner.</summary>
internal sealed class OwnBallots(Vote vote)
{
    public Task WhenRightAsync(CancellationToken cancellationToken) => Task.WhenAll(vote.Voters.Select(phone => WhenRightAsync(phone, phone, cancellationToken)));

    /// <summary>Waits until a device shows what was acknowledged to its owner.</summary>
    /// <param name="shown">Another device of the same person, say.</param>
    public Task WhenRightAsync(Phone owner, Phone shown, CancellationToken cancellationToken)
    {
        var expected = owner.Memory.Ballots.GetValueOrDefault(vote.Round.Id) ?? [];
        return shown.Records.WhenAsync(
            store => vote.IsSecret ? IsSealed(store.Find<BallotRecord>($"ballot/{vote.Round.Id}"), expected) : Same(store.Find<BallotRecord>($"ballot/{vote.Round.Id}")?.Choices ?? [], expected),
            $"the last acknowledged ballot of {vote.Round.Id} on {shown.Name}",
            cancellationToken);
    }

    // Of a secret ballot a phone is told that there is one, and no more.
    private static bool IsSealed(BallotRecord? shown, IReadOnlyList<BallotChoice> expected) => expected.Count > 0 ? shown is { Choices: null } : shown is null;

    private static bool Same(IReadOnlyList<BallotChoice> one, IReadOnlyList<BallotChoice> other) =>
        one.Count == other.Count && one.ToHashSet().SetEquals(other);
}
