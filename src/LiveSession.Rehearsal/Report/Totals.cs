using System.Globalization;
using LiveSession.Rehearsal.Checks;

namespace LiveSession.Rehearsal.Report;

/// <summary>The day in three sums: what was acknowledged is there, once.</summary>
internal sealed class Totals(Figures figures)
{
    public void Check(CheckList checks)
    {
        var (questions, ballots, commitments) = (figures.Questions, figures.Ballots, figures.Commitments);
        checks.Add(
            "No question was lost or doubled",
            questions.Sent == questions.Acknowledged && questions.Acknowledged == questions.Stored,
            string.Create(CultureInfo.InvariantCulture, $"{questions.Sent} sent, {questions.Acknowledged} acknowledged, {questions.Stored} stored"));
        checks.Add(
            "No ballot was lost or counted twice",
            ballots.Sent == ballots.Acknowledged && ballots.Acknowledged == ballots.Counted,
            string.Create(CultureInfo.InvariantCulture, $"{ballots.Sent} sent, {ballots.Acknowledged} acknowledged, {ballots.Counted} counted"));
        checks.Add(
            "No commitment was lost or doubled",
            commitments.Sent == commitments.SeenByDirector && commitments.SeenByDirector == commitments.Acknowledged,
            string.Create(CultureInfo.InvariantCulture, $"{commitments.Sent} sent, {commitments.SeenByDirector} seen by the director, {commitments.Acknowledged} acknowledged"));
    }
}
