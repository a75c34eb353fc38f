using LiveSession.Domain;

namespace LiveSession.Engine.Aggregates;

/// <summary>The answer that a command id has got, or will have got once it is durable.</summary>
internal readonly record struct GivenAnswer(string Fingerprint, Task<Reply> Reply)
{
    public Task<Reply> For(string fingerprint) => string.Equals(fingerprint, Fingerprint, StringComparison.Ordinal) ? Reply : RefuseAsync();

    // Waits for the first: were its append to fail, the id would be free again and the refusal a lie.
    private async Task<Reply> RefuseAsync() => new((await Reply).Seq, new Refusal(EngineRefusals.CommandIdReused));
}
