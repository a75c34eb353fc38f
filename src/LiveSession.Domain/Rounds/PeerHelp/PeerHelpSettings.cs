namespace LiveSession.Domain.Rounds.PeerHelp;

/// <summary>One person per table states a challenge, the colleagues propose ideas, the owner thanks and keeps some.</summary>
/// <param name="State">For stating the challenge; null: no countdown.</param>
/// <param name="Thank">For thanking and keeping; null: no countdown.</param>
public sealed record PeerHelpSettings(TimeSpan? State, TimeSpan Help, TimeSpan? Thank) : RoundSettings
{
    public const string KindName = "peerHelp";

    /// <summary>The longest challenge and the longest idea, in UTF-16 code units.</summary>
    public const int MaxLength = 280;

    /// <summary>How many ideas one person may propose to one owner.</summary>
    public const int MaxIdeas = 30;

    public const int StatePhase = 0;
    public const int HelpPhase = 1;
    public const int ThankPhase = 2;

    public static readonly TimeSpan DefaultHelp = TimeSpan.FromMinutes(2);

    public override string Kind => KindName;

    public override IReadOnlyList<PhasePlan> Phases() => [new("state", State), new("help", Help), new("thank", Thank)];

    public override RoundContent Begin(IReadOnlyList<Choice.Option> options) => new Helpings(this);
}
