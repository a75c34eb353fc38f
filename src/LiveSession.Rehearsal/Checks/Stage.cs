using System.Collections.Concurrent;
using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Checks;

/// <summary>What the facilitator has allowed so far. Set before the command leaves: what is shown earlier is a leak, without any race.</summary>
internal sealed class Stage
{
    private readonly ConcurrentDictionary<string, bool> _revealed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _closed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _live = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, VotePrivacy> _privacy = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _moderated = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _approved = new(StringComparer.Ordinal);

    public void Reveal(string roundId) => _revealed[roundId] = true;

    public void Close(string roundId) => _closed[roundId] = true;

    /// <summary>The round shows its counts while it is open.</summary>
    public void IsLive(string roundId) => _live[roundId] = true;

    /// <summary>How the round's vote is held.</summary>
    public void IsHeld(string roundId, VotePrivacy privacy) => _privacy[roundId] = privacy;

    public bool IsSecret(string roundId) => _privacy.GetValueOrDefault(roundId) is VotePrivacy.Secret;

    /// <summary>The console may show who voted for what.</summary>
    public bool VotersOpen(string roundId) => _privacy.GetValueOrDefault(roundId) is VotePrivacy.Named && Revealed(roundId);

    /// <summary>The round shows only approved questions.</summary>
    public void IsModerated(string roundId) => _moderated[roundId] = true;

    public void Approve(IEnumerable<string> questionIds)
    {
        foreach (var id in questionIds)
        {
            _approved[id] = true;
        }
    }

    public bool Revealed(string roundId) => _revealed.ContainsKey(roundId);

    /// <summary>Screens may show counts.</summary>
    public bool CountsOpen(string roundId) => Revealed(roundId) || _live.ContainsKey(roundId);

    public bool Closed(string roundId) => _closed.ContainsKey(roundId);

    public bool MayBeOnWall(string roundId, string questionId) => !_moderated.ContainsKey(roundId) || _approved.ContainsKey(questionId);
}
