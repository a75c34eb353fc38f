using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using Rule = LiveSession.Domain.Rounds.Choice.ChoiceRule;

namespace LiveSession.Views.Rounds.Choice;

/// <summary>A choice, as each audience sees it.</summary>
internal sealed class ChoiceView : RoundKindView
{
    public override string Kind => ChoiceSettings.KindName;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var settings = (ChoiceSettings)plan.Settings;
        var poll = round.Content as Poll;
        return new ChoiceDetail(
            RuleOf(settings.Rule),
            poll is null ? null : BallotPapers.AddressOf(plan.Id, poll, model),
            poll?.Options.Count ?? 0,
            settings.Live,
            poll?.Revealed ?? false,
            settings.Keep,
            PrivacyOf(settings.Privacy),
            (settings.Source as ChoiceSource.RunOff)?.RoundId,
            role is DeviceRole.Console && poll is { AwaitsOpening: true } && round.Life is RoundLife.Closed ? true : null,
            role is DeviceRole.Console && poll?.Opened is not null ? true : null,
            TypedOptions.Of(settings, model) ? true : null);
    }

    public override bool ChangesRound(Event happened, DeviceRole role) => happened is ResultRevealed or ResultHidden || (role is DeviceRole.Console && happened is BallotsOpened);

    public override IEnumerable<string> PeopleOf(Event happened, RoundContent? content) => VoterOf(happened) is { } voter ? [voter] : [];

    public override IEnumerable<RecordSource> SharedSources(DeviceRole role) => role is DeviceRole.Console ? [new TallySource(role), new VotersSource()] : [new TallySource(role)];

    public override IEnumerable<RecordSource> PersonSources(string participant) => [new BallotSource(participant)];

    /// <summary>Whose ballot an event registers; null: it registers none.</summary>
    public static string? VoterOf(Event happened) => happened switch
    {
        BallotCast cast => cast.Participant,
        SealedBallotCast cast => cast.Participant,
        _ => null,
    };

    private static Contracts.Records.VotePrivacy PrivacyOf(Domain.Rounds.Choice.VotePrivacy privacy) => privacy switch
    {
        Domain.Rounds.Choice.VotePrivacy.Named => Contracts.Records.VotePrivacy.Named,
        Domain.Rounds.Choice.VotePrivacy.Secret => Contracts.Records.VotePrivacy.Secret,
        _ => Contracts.Records.VotePrivacy.Anonymous,
    };

    private static Contracts.Records.ChoiceRule RuleOf(Rule rule) => rule switch
    {
        Rule.UpTo upTo => new(ChoiceRuleKind.UpTo, Picks: upTo.Picks),
        Rule.Spread spread => new(ChoiceRuleKind.Points, Points: spread.Points, Cap: spread.Cap),
        Rule.Rate rate => new(ChoiceRuleKind.Rate, Most: rate.Most),
        Rule.Rank rank => new(ChoiceRuleKind.Rank, Most: rank.Places),
        Rule.Agree => new(ChoiceRuleKind.Agree),
        _ => new(ChoiceRuleKind.One, Picks: 1),
    };
}
