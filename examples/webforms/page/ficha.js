// After a postback the server gives back what it received, and what is wrong with it.
{
  const form = document.querySelector('ficha-leccion');
  const answer = JSON.parse(document.getElementById('respuesta').textContent);
  if (answer?.id) {
    const number = `Recibimos la ficha. Número: ${answer.id}`;
    document.getElementById('resultado').textContent = number;
  } else if (answer) {
    form.record = answer.record;
    form.setIssues(answer.issues);
  }
}
