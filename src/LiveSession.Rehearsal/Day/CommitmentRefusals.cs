using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;

namespace LiveSession.Rehearsal.Day;

/// <summary>What nobody may do to a commitment.</summary>
internal sealed class CommitmentRefusals(DayContext day, RoundRecord round)
{
    public Task CheckAsync(IReadOnlyList<TableCommitment> tables, CancellationToken cancellationToken) =>
        day.Checks.MakeAsync("Foreign signatures, stale drafts and answers to a draft were refused with a reason", async () =>
        {
            var table = tables.Count > 0 ? tables[0] : throw new CheckFailedException("no table is played");
            var stale = new DraftCommitment(day.Ids.Next(), round.Id, table.Id, Revision: 1, day.Words.StaleDraft);
            Expect.Refused(await table.Tablet.SendAsync(stale, cancellationToken), "A stale draft", RefusalCodes.CommitmentChangedMeanwhile);
            var early = new AcknowledgeCommitment(day.Ids.Next(), table.Id);
            Expect.Refused(await day.Room.Director.SendAsync(early, cancellationToken), "An answer to a draft", RefusalCodes.CommitmentNotSent, RefusalCodes.CommitmentUnknown);
            return await ForeignSignatureAsync(table, cancellationToken);
        });

    private async Task<string> ForeignSignatureAsync(TableCommitment table, CancellationToken cancellationToken)
    {
        if (day.Room.Phones.FirstOrDefault(phone => phone.Table != table.Tablet.Table) is not { } foreigner)
        {
            return "a stale draft and an early answer; everybody sits at one table";
        }

        var receipt = await foreigner.SendAsync(new SignCommitment(day.Ids.Next(), table.Id, Signed: true), cancellationToken);
        Expect.Refused(receipt, "A signature from another table", RefusalCodes.NotAtThisTable, RefusalCodes.CommitmentUnknown);
        return "a stale draft, an early answer and a signature from another table";
    }
}
