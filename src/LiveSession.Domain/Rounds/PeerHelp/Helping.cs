using System.Collections.Immutable;

namespace LiveSession.Domain.Rounds.PeerHelp;

/// <summary>What a table did for one owner in one run.</summary>
/// <param name="Challenge">Null until stated.</param>
/// <param name="Ideas">By id, in the order of proposing.</param>
public sealed record Helping(int Run, int Table, string Owner, string? Challenge, ImmutableList<string> Ideas, bool Thanked)
{
    public static Helping Of(int run, ChallengeOwner owner) => new(run, owner.Table, owner.Owner, Challenge: null, [], Thanked: false);
}

/// <summary>One idea as proposed.</summary>
public sealed record Idea(string Id, int Run, int Table, int Number, string Author, string Text, DateTimeOffset At, bool Kept);
