namespace LiveSession.Domain.Rounds.Choice;

/// <summary>The room votes and selects finalists.</summary>
/// <param name="Live">Counts are shown while the vote is open; otherwise hidden until revealed.</param>
/// <param name="Keep">How many finalists the round selects, at least 1.</param>
/// <param name="Privacy">Who learns who voted for what. A secret vote is never live: its ballots are sealed until it is closed.</param>
public sealed record ChoiceSettings(ChoiceRule Rule, ChoiceSource Source, bool Live, int Keep, VotePrivacy Privacy = VotePrivacy.Anonymous) : RoundSettings
{
    public const string KindName = "choice";

    public override string Kind => KindName;

    public override ChoiceSource? OptionsSource() => Source;

    public override RoundContent Begin(IReadOnlyList<Option> options) => Poll.Begin(this, options);
}

/// <summary>Who learns who voted for what.</summary>
public enum VotePrivacy
{
    /// <summary>The system knows it, nobody is shown it.</summary>
    Anonymous,

    /// <summary>The facilitator is shown it once the result is revealed.</summary>
    Named,

    /// <summary>Nobody, not even the system once the vote is counted (A4).</summary>
    Secret,
}

/// <summary>One thing that can be voted for.</summary>
/// <param name="Number">As printed beside it, from 1.</param>
/// <param name="Subtheme">Index into the harvest's sub-themes; null: none.</param>
/// <param name="Lineage">What the option comes from.</param>
public sealed record Option(string Id, int Number, string Text, int? Subtheme, IReadOnlyList<Ancestor> Lineage);

/// <summary>One ancestor of an option: the round and the contribution there.</summary>
public sealed record Ancestor(string Id, string RoundId, string Text);
