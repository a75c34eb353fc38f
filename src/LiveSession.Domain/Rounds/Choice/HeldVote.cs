namespace LiveSession.Domain.Rounds.Choice;

/// <summary>How a vote is held: who learns who voted for what, and whether counts are shown meanwhile.</summary>
public sealed record HeldVote(VotePrivacy Privacy, bool Live)
{
    /// <summary>Why a round cannot be held like this; null: it can.</summary>
    /// <param name="opened">True once people were shown how it is held.</param>
    public Refusal? WhyNot(RoundSettings settings, bool opened) => settings switch
    {
        not ChoiceSettings => new Refusal(RoundRefusals.KindMismatch),
        ChoiceSettings choice when this == Of(choice) => null,
        _ when opened => new Refusal(RoundRefusals.VoteAlreadyOpened),
        _ when Privacy is VotePrivacy.Secret && Live => new Refusal(RoundRefusals.SecretVoteNotLive),
        _ => null,
    };

    /// <summary>The settings of a choice that is held like this.</summary>
    public RoundSettings In(RoundSettings settings) => settings is ChoiceSettings choice ? choice with { Privacy = Privacy, Live = Live } : settings;

    private static HeldVote Of(ChoiceSettings choice) => new(choice.Privacy, choice.Live);
}
