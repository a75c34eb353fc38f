using System.Collections.Immutable;

namespace LiveSession.Domain.Rounds.PeerHelp;

/// <summary>What a table did for one owner in one run.</summary>
/// <param name="Challenge">Null until stated.</param>
/// <param name="Ideas">By id, in the order of proposing.</param>
public sealed record Helping(int Run, int Table, string Owner, string? Challenge, ImmutableList<string> Ideas, bool Thanked)
{
    /// <summary>How often the challenge was worded.</summary>
    public int Revision { get; init; }

    public static Helping Of(int run, ChallengeOwner owner) => new(run, owner.Table, owner.Owner, Challenge: null, [], Thanked: false);

    internal Helping Reading(string challenge) => this with { Challenge = challenge, Revision = Revision + 1 };
}

/// <summary>One idea as proposed.</summary>
public sealed record Idea(string Id, int Run, int Table, int Number, string Author, string Text, DateTimeOffset At, bool Kept);
