using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>What a harvest must not take.</summary>
internal sealed class HarvestRefusals(DayContext day, RoundRecord round, QuestionHarvestDetail detail)
{
    public Task CheckAsync(QuestionPlan plan, CancellationToken cancellationToken) =>
        day.Checks.MakeAsync("Empty, overlong and surplus questions were refused with a reason", async () =>
        {
            var phone = day.Room.Phones[0];
            Expect.Refused(await AskAsync(phone, " ", cancellationToken), "An empty question", RefusalCodes.TextEmpty, RefusalCodes.InvalidInput);
            Expect.Refused(await AskAsync(phone, new string('x', detail.MaxLength + 1), cancellationToken), "An overlong question", RefusalCodes.TextTooLong, RefusalCodes.InvalidInput);
            return await SurplusAsync(plan, cancellationToken);
        });

    private async Task<string> SurplusAsync(QuestionPlan plan, CancellationToken cancellationToken)
    {
        var full = plan.ByPerson.Select((own, person) => (own, person)).FirstOrDefault(pair => pair.own.Count == detail.MaxPerPerson);
        if (full.own is null)
        {
            return "empty and overlong ones; nobody had asked as many as allowed";
        }

        var receipt = await AskAsync(day.Room.Phones[full.person], day.Words.OneMoreQuestion, cancellationToken);
        Expect.Refused(receipt, "A question beyond the limit", RefusalCodes.QuestionLimitReached);
        return "an empty one, an overlong one and one beyond the limit";
    }

    private Task<Receipt> AskAsync(Phone phone, string text, CancellationToken cancellationToken) =>
        phone.SendAsync(new AskQuestion(day.Ids.Next(), round.Id, text), cancellationToken);
}
