namespace LiveSession.Contracts.Records;

/// <summary>
/// Key <c>tally/{roundId}</c>: turnout, and what of the result the audience may see. Screens and console get it while the vote
/// runs (rows only when live, revealed, or for the console once closed); phones, tablets and the director once revealed.
/// </summary>
/// <param name="Voted">People with a ballot.</param>
/// <param name="Present">People who have checked in: the denominator of the turnout.</param>
/// <param name="Rows">Options by descending standing; phones get the finalists only. Absent while hidden.</param>
/// <param name="Finalists">Selected finalists in rank order. Absent until selected, or while hidden.</param>
/// <param name="Tie">Options that share the score at the cut and wait for the facilitator's decision. Absent when there is none, or while hidden.</param>
/// <param name="TieReason">Why the facilitator decided a tie as it was decided.</param>
public sealed record TallyRecord(
    string RoundId,
    int Voted,
    int Present,
    IReadOnlyList<TallyRow>? Rows = null,
    IReadOnlyList<Finalist>? Finalists = null,
    IReadOnlyList<string>? Tie = null,
    string? TieReason = null) : LiveRecord;

/// <summary>One option's count.</summary>
/// <param name="Score">The sum of picks, points or grades.</param>
/// <param name="Voters">People who gave it anything; an abstention is something.</param>
/// <param name="Standing">What the option is ranked by: picks, points, the mean grade, or the share of agreement in percent among those who took sides.</param>
/// <param name="Grades">How many people gave each grade: 1 to the best; first place, second and so on; agree, abstain, disagree. Absent where only sums count.</param>
public sealed record TallyRow(string OptionId, int Number, string Text, int Score, int Voters, double Standing, IReadOnlyList<int>? Grades = null);

/// <summary>An option that the room chose.</summary>
/// <param name="Rank">From 1; equal standings share a rank.</param>
/// <param name="Standing">As in <see cref="TallyRow.Standing"/>.</param>
/// <param name="Lineage">What it comes from: the finalists it was chosen among, or the questions merged into it.</param>
public sealed record Finalist(string OptionId, int Number, string Text, int Rank, int Score, double Standing, IReadOnlyList<LineageItem> Lineage);

/// <summary>One ancestor of a finalist.</summary>
public sealed record LineageItem(string OptionId, string RoundId, string Text);

/// <summary>Key <c>voters/{roundId}</c>, console: who voted for what in a named vote, once the result is revealed.</summary>
public sealed record VotersRecord(string RoundId, IReadOnlyList<NamedBallot> Ballots) : LiveRecord;

/// <summary>One person's ballot, by name.</summary>
/// <param name="Table">Where the person sits; absent: nowhere.</param>
public sealed record NamedBallot(string Name, IReadOnlyList<BallotChoice> Choices, int? Table = null);
