using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Domain.Sessions;

/// <summary>The second vote after a tie: between the tied options alone, for the places that are left.</summary>
internal static class RunOffPlan
{
    public static RoundPlan For(RoundPlan tied, PlanRunOff asked)
    {
        ChoiceRule rule = asked.Places == 1 ? new ChoiceRule.One() : new ChoiceRule.UpTo(asked.Places);

        // Whoever was promised a secret vote is not asked to decide it in another way.
        var privacy = tied.Settings is ChoiceSettings choice ? choice.Privacy : VotePrivacy.Anonymous;
        return new RoundPlan(asked.NewId, asked.Title, asked.Instruction, asked.Duration, new ChoiceSettings(rule, new ChoiceSource.RunOff(tied.Id), Live: false, asked.Places, privacy));
    }
}
